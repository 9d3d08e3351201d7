# Pages and pictures that are fetched from an address somebody gave.

fetch-not-http = Only addresses that begin with http:// or https:// can be fetched.
fetch-with-name = Addresses with a user name or password are not fetched. Leave that part out.
fetch-internal = That address leads into a private network, so it is not fetched. Use a public address.
fetch-port = Pages on port { $port } are not fetched. Use an address without a port.
fetch-no-host = There is no { $host }. Check the address.
fetch-unreachable = That address does not answer. Check it, or try again later.
fetch-not-found = There is no page at that address (404). Check it.
fetch-refused = That site refuses to show the page (status { $status }). Write the brief by hand.
fetch-redirects = That address sends on more than { $most } times. Use the address of the page itself.
fetch-too-big = What is at that address is larger than { $most } MB. Write the brief by hand.
fetch-too-slow = That address took longer than { $seconds } seconds. Try again later.
fetch-not-a-page = What is at that address is not a web page. Use the address of the page about it.
fetch-not-a-picture = What is at that address is not a picture. Use the address of the picture itself.
fetch-broken = That site broke off its answer. Try again later.
fetch-no-title = That page has no title.
fetch-stopping = The wire is stopping. Try again in a minute.

fetch-no-page = Only the link was taken. { $reason }
fetch-no-picture = The page’s picture was not taken. { $reason }
