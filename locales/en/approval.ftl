# Submitting, approving and sending back.

command-submit = hand your draft to the editors
command-approve = send out what a writer submitted
command-reject = send a submitted brief back to its writer
option-reject-reason = why it is sent back, for its writer; leave it out to get a form

button-submit = Submit
button-approve = Approve
button-reject = Send back

form-reject = Send back #{ $number }
form-reject-reason-label = Why? The writer reads this.
form-reject-reason-question = Why is it sent back? Its writer reads this reason. One or two sentences.


refused-not-yours = #{ $number } is somebody else’s draft. /drafts lists yours; an editor can change any of them.
refused-edit-approved = #{ $number } was approved and waits for its time. Ask another editor to change it.
refused-four-eyes-edited = You changed #{ $number } last, so somebody else lets it out. /submit { $number } hands it to the other editors.
refused-four-eyes = #{ $number } is your own, and here somebody else lets it out. /submit { $number } hands it to the other editors.
refused-submitted-already = #{ $number } waits for an editor already. /edit { $number } changes it meanwhile.
refused-approve-draft = #{ $number } was not submitted. /submit { $number } hands it to the editors, /publish { $number } sends it out.
refused-reject-draft = #{ $number } was not submitted, so there is nothing to send back. /edit { $number } opens it.
refused-late-approved = Too late: #{ $number } was let out by { $name }.
refused-late-rejected = Too late: #{ $number } was sent back by { $name }.
refused-late-spiked = Too late: #{ $number } was given up by { $name }.
