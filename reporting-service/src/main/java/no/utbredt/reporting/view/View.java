package no.utbredt.reporting.view;

/** What the view in memory can say of itself. Asked by many threads while one reads. */
public interface View {

    /** How far it has come, as of the reader's last turn; never blocks. */
    ViewStatus status();

    /** The records it could not read. */
    UnreadableRecords unreadable();
}
