package no.utbredt.local.store;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** Not written, so not acknowledged: told as MongoDB tells of a disk without room. What was asked may be asked again. */
final class NotKept extends MongoServerError {

    private static final long serialVersionUID = 1L;

    /** MongoDB's own code for it. */
    static final int CODE = 14031;

    NotKept(String reason, Throwable cause) {
        super(CODE, "OutOfDiskSpace", "Not written, so not acknowledged: " + reason, cause);
    }

    NotKept(String reason) {
        super(CODE, "OutOfDiskSpace", "Not taken: " + reason);
    }
}
