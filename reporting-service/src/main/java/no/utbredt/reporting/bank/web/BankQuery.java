package no.utbredt.reporting.bank.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.utbredt.edge.request.Query;
import no.utbredt.reporting.bank.CodeList;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Listed;
import no.utbredt.reporting.bank.Picked;
import no.utbredt.reporting.bank.Rejected;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.bank.TableName;
import no.utbredt.reporting.bank.Variable;
import no.utbredt.reporting.bank.Vintage;
import no.utbredt.reporting.bank.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * The query of an address of the bank. Names are read in any case; what is not known is left alone.
 *
 * @param values by name in lower case; a variable in brackets as it was sent
 */
record BankQuery(Map<String, List<String>> values) {

    private static final String VALUES = "valuecodes";
    private static final String CODE_LIST = "codelist";
    private static final String FORMAT = "outputformat";
    private static final String PARAMS = "outputformatparams";

    static BankQuery of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Query.of(request)
                .values()
                .forEach((name, sent) -> values.computeIfAbsent(lower(name), first -> new ArrayList<>())
                        .addAll(sent));
        return new BankQuery(values);
    }

    /** The same, where it says nothing of language and format, as a saved query says. */
    BankQuery or(SavedQuery saved) {
        Map<String, List<String>> both = new LinkedHashMap<>(values);
        String format = one(FORMAT);
        if (one("lang") == null) {
            both.put("lang", List.of(saved.language()));
        }
        if (format == null) {
            both.put(FORMAT, List.of(saved.outputFormat()));
        }
        boolean sameFormat = format == null || saved.outputFormat().equalsIgnoreCase(format);
        if (sameFormat && !values.containsKey(PARAMS)) {
            both.put(PARAMS, saved.outputFormatParams());
        }
        return new BankQuery(both);
    }

    private static String lower(String name) {
        int bracket = name.indexOf('[');
        return bracket < 0
                ? name.toLowerCase(Locale.ROOT)
                : name.substring(0, bracket).toLowerCase(Locale.ROOT) + name.substring(bracket);
    }

    /** The first value of that name, or null when there is none or it is empty. */
    @Nullable
    String one(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        return sent.isEmpty() || sent.getFirst().isBlank()
                ? null
                : sent.getFirst().strip();
    }

    /** All values of that name, those with commas divided; null when the name is not there. */
    @Nullable
    List<String> list(String name) {
        List<String> sent = values.get(name);
        return sent == null
                ? null
                : sent.stream().flatMap(each -> Listed.of(each).stream()).toList();
    }

    /** A whole number, or another when it is not there or below 1. */
    int number(String name, int otherwise) {
        String text = one(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            return number < 1 ? otherwise : number;
        } catch (NumberFormatException notANumber) {
            throw Rejected.number(name);
        }
    }

    Language language() {
        return Language.of(one("lang"));
    }

    /** As known when. */
    Vintage vintage(LocalDate today) {
        return Vintage.of(one("knownat"), one("statedby"), today);
    }

    /** As known when, of a table whose name may say it. */
    Vintage vintage(TableName name, LocalDate today) {
        return name.vintage(one("knownat"), one("statedby"), today);
    }

    /**
     * What is selected.
     *
     * @throws Rejected when it is not said of which variable
     */
    List<Wanted> wanted() {
        if (values.containsKey(VALUES) || values.containsKey(CODE_LIST)) {
            throw Rejected.expression("It must be said of which variable: valueCodes[Tid]=*.");
        }
        Map<String, String> codeLists = bracketed(CODE_LIST);
        List<Wanted> wanted = new ArrayList<>();
        bracketed(VALUES).forEach((variable, sent) -> wanted.add(new Wanted(variable, null, Listed.of(sent))));
        codeLists.forEach((variable, id) -> {
            if (!id.isBlank()) {
                wanted.add(new Wanted(variable, id.strip(), List.of()));
            }
        });
        return wanted;
    }

    /** By variable; what is sent twice of one is put together. */
    private Map<String, String> bracketed(String name) {
        Map<String, String> found = new LinkedHashMap<>();
        values.forEach((key, sent) -> {
            if (key.startsWith(name + "[") && key.endsWith("]")) {
                found.put(key.substring(name.length() + 1, key.length() - 1), String.join(",", sent));
            }
        });
        return found;
    }

    /**
     * Every variable of a table with all its values, or those of the code list asked for.
     *
     * @throws Rejected when there is no such variable or code list
     */
    List<Picked> divided(Table table) {
        Map<Variable, CodeList> codeLists = new HashMap<>();
        String saved = one("savedquery");
        if (saved != null) {
            SavedName.query(saved).posted().wanted().stream()
                    .filter(each -> each.codeList() != null)
                    .forEach(each -> codeLists.put(
                            table.variable(each.variable()),
                            table.variable(each.variable()).codeList(String.valueOf(each.codeList()))));
        }
        bracketed(CODE_LIST).forEach((code, id) -> {
            Variable variable = table.variable(code);
            if (!id.isBlank()) {
                codeLists.put(variable, variable.codeList(id.strip()));
            }
        });
        return table.variables().stream()
                .map(variable -> {
                    CodeList list = codeLists.get(variable);
                    return new Picked(
                            variable, list, (list == null ? variable.choices() : list.choices()).all(), false);
                })
                .toList();
    }
}
