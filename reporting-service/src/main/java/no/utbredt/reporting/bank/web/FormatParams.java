package no.utbredt.reporting.bank.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.utbredt.reporting.bank.Choice;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Rejected;
import no.utbredt.reporting.bank.Variable;

/**
 * How a format is to be written.
 *
 * @param separator between the values of a line
 * @param codes whether codes are written
 * @param texts whether names are written
 * @param title whether the title stands first
 */
record FormatParams(char separator, boolean codes, boolean texts, boolean title) {

    private enum Param {
        USE_CODES,
        USE_TEXTS,
        USE_CODES_AND_TEXTS,
        INCLUDE_TITLE,
        SEPARATOR_TAB,
        SEPARATOR_SPACE,
        SEPARATOR_SEMICOLON
    }

    private static final Set<Param> USES = EnumSet.of(Param.USE_CODES, Param.USE_TEXTS, Param.USE_CODES_AND_TEXTS);
    private static final Set<Param> SEPARATORS =
            EnumSet.of(Param.SEPARATOR_TAB, Param.SEPARATOR_SPACE, Param.SEPARATOR_SEMICOLON);

    private static final Set<Format> WITHOUT = EnumSet.of(Format.JSON_STAT2, Format.PARQUET);

    /**
     * As asked.
     *
     * @throws Rejected when the format has no such parameter, or two of them contradict each other
     */
    static FormatParams of(Format format, List<String> sent) {
        Set<Param> params = EnumSet.noneOf(Param.class);
        sent.stream().filter(each -> !each.isBlank()).forEach(each -> params.add(param(each)));
        boolean separated = SEPARATORS.stream().anyMatch(params::contains);
        if (!params.isEmpty() && WITHOUT.contains(format) || separated && format != Format.CSV) {
            throw Rejected.format(format.code() + " has no such parameter.");
        }
        if (many(USES, params) > 1 || many(SEPARATORS, params) > 1) {
            throw Rejected.format("Two of the parameters contradict each other.");
        }
        boolean codesUsual = format == Format.CSV;
        boolean both =
                params.contains(Param.USE_CODES_AND_TEXTS) || format == Format.EXCEL_CSV && many(USES, params) == 0;
        boolean said = many(USES, params) > 0;
        return new FormatParams(
                separator(params),
                both || params.contains(Param.USE_CODES) || !said && codesUsual,
                both || params.contains(Param.USE_TEXTS) || !said && !codesUsual,
                params.contains(Param.INCLUDE_TITLE));
    }

    private static Param param(String sent) {
        return Arrays.stream(Param.values())
                .filter(each -> each.name().replace("_", "").equalsIgnoreCase(sent.strip()))
                .findFirst()
                .orElseThrow(() -> Rejected.format("There is no such parameter of a format."));
    }

    private static long many(Set<Param> of, Set<Param> params) {
        return of.stream().filter(params::contains).count();
    }

    private static char separator(Set<Param> params) {
        if (params.contains(Param.SEPARATOR_TAB)) {
            return '\t';
        }
        if (params.contains(Param.SEPARATOR_SPACE)) {
            return ' ';
        }
        return params.contains(Param.SEPARATOR_SEMICOLON) ? ';' : ',';
    }

    /** A value as it is to be written. */
    String told(Choice choice, Language language) {
        return told(choice.code(), choice.label().in(language));
    }

    /** A variable as it is to be written. */
    String told(Variable variable, Language language) {
        return codes && !texts ? variable.code() : variable.label().in(language);
    }

    private String told(String code, String label) {
        if (codes && texts) {
            return code + " " + label;
        }
        return codes ? code : label;
    }
}
