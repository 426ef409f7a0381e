package no.utbredt.adoption.state.web;

import java.util.List;
import java.util.Set;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.file.SentTable;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.report.Subject;

/** Those a state names, as JSON or as a table. One that cannot be read refuses the whole: a list with a gap is not complete. */
final class Named {

    private static final int MOST = 10_000;
    private static final SentTable TABLE =
            new SentTable(Set.of("scheme", "actor"), Set.of("scheme", "actor", "serviceArea", "name"), MOST);

    private Named() {}

    /** @throws FaultyField what is wrong, by its JSON pointer */
    static List<Subject> json(byte[] body) {
        return Fields.read(Fields.parse(body), whole -> whole.objects("actors", Named::subject));
    }

    /** @throws FaultyField what is wrong, by line and column */
    static List<Subject> csv(byte[] body) {
        return TABLE.<Subject>read(
                body,
                (line, row) -> {
                    String scheme = row.text("scheme");
                    return new Subject(
                            scheme,
                            row.value("actor", text -> value(scheme, text)),
                            row.optional("serviceArea", Codes::catalogueId));
                },
                (line, first, column, fault) -> {
                    throw new FaultyField(
                            column,
                            new Fault(
                                    fault.code(),
                                    fault.expected(),
                                    "line " + line + ": " + fault.detail(),
                                    "linje " + line + ": " + fault.detailNb()));
                });
    }

    private static Subject subject(Fields actor) {
        String scheme = actor.text("scheme");
        String value = actor.value("value", text -> value(scheme, text));
        actor.optionalText("name");
        return new Subject(scheme, value, actor.optional("serviceArea", Codes::catalogueId));
    }

    private static String value(String scheme, String text) {
        return scheme.equals("UTBREDT")
                ? new ActorId(text).value()
                : Identifier.of(scheme, text).value();
    }
}
