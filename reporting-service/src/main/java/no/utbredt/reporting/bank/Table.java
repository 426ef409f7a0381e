package no.utbredt.reporting.bank;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A table of the bank, as known at one time.
 *
 * @param name which table, without its vintage
 * @param vintage as known when
 * @param title its name
 * @param variables what it is divided by; one of them time, one what it has
 * @param contents what it has, as the variable of that kind lists them
 * @param notes what has to be known of it
 * @param updated when its figures changed
 */
public record Table(
        String name,
        Vintage vintage,
        Label title,
        List<Variable> variables,
        List<? extends Content<?>> contents,
        List<Label> notes,
        Instant updated) {

    /** Names the time variable of every table. */
    private static final String TIME = "TIME";

    public Table {
        variables = List.copyOf(variables);
        contents = List.copyOf(contents);
        notes = List.copyOf(notes);
    }

    /** Its name with its vintage. */
    public String id() {
        return name + vintage.suffix();
    }

    /** The variable of that code in any case, or of time under its general name. */
    public Variable variable(String code) {
        return variables.stream()
                .filter(each ->
                        each.code().equalsIgnoreCase(code) || each.kind() == Kind.TIME && TIME.equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> Rejected.variable(code));
    }

    /** The only variable of time. */
    public Variable time() {
        return of(Kind.TIME);
    }

    /** The month that a value of the time variable stands for. */
    public static YearMonth month(Choice period) {
        return Months.month(period.code());
    }

    /** The variable that tells what it has. */
    public Variable metric() {
        return of(Kind.METRIC);
    }

    private Variable of(Kind kind) {
        return variables.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
