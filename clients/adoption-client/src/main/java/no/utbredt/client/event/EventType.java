package no.utbredt.client.event;

/** The CloudEvents types the door takes. */
final class EventType {

    private EventType() {}

    static String of(Statement statement) {
        if (statement instanceof Report) {
            return "no.utbredt.adoption.reported.v1";
        }
        if (statement instanceof Usage) {
            return "no.utbredt.usage.reported.v1";
        }
        if (statement instanceof Support) {
            return "no.utbredt.support.reported.v1";
        }
        if (statement instanceof Agreement) {
            return "no.utbredt.agreement.reported.v1";
        }
        return statement instanceof Heartbeat ? "no.utbredt.heartbeat.v1" : "no.utbredt.adoption.retracted.v1";
    }
}
