package no.utbredt.adoption.fault.web;

import java.util.Set;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.vocabulary.Nearest;
import no.utbredt.vocabulary.Quoted;

/** What can be wrong with a member of a JSON object, whatever it is about. */
final class Misfits {

    private Misfits() {}

    static FaultyField missing(String name) {
        return new FaultyField(
                "/" + name,
                new Fault("value-missing", "a value", "\"" + name + "\" is missing", "«" + name + "» mangler"));
    }

    static FaultyField wrongType(String pointer, String expected, String expectedNb) {
        return new FaultyField(
                pointer, new Fault("json-type", expected, "this is not " + expected, "dette er ikke " + expectedNb));
    }

    static FaultyField tooMany(String name, int most, int said) {
        return new FaultyField(
                "/" + name,
                new Fault(
                        "list-length",
                        "at most " + most + " elements",
                        "there are " + said + " elements",
                        "det er " + said + " elementer"));
    }

    /** @param known the members there are */
    static FaultyField unknown(String name, Set<String> known) {
        String quoted = Quoted.of(name);
        String expected = Nearest.to(name, known)
                .map(nearest -> "perhaps " + nearest)
                .orElse("one of " + String.join(", ", known));
        return new FaultyField(
                "/" + quoted,
                new Fault(
                        "member-unknown",
                        expected,
                        "there is no member \"" + quoted + "\"; " + expected,
                        "«" + quoted + "» finnes ikke her; mente du "
                                + expected.replace("perhaps ", "").replace("one of ", "en av ") + "?"));
    }
}
