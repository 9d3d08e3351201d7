# Claiming the newsroom.

error-claim-closed = No claim code is waiting to be used. If you belong to the newsroom, ask an owner to add you.
error-claim-wrong = That is not the code. It was printed when the program started; send it as /claim CODE.
error-claim-often = That was too many wrong codes. Wait an hour and try again.
