package no.utbredt.reporting.bank;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses by a code or an expression (PxWebApi 2, selection expressions): {@code *}, {@code a*}, {@code ?}, {@code top(n,offset)},
 * {@code bottom(n,offset)}, {@code from(x)}, {@code to(x)}, {@code range(x,y)}. A code goes before an expression.
 *
 * @param variable whose values they are, for the words of a refusal
 * @param newestFirst whether the top is the end of the list, as it is of time
 */
record Expression(String variable, Choices choices, boolean newestFirst) {

    private static final Pattern ENDS =
            Pattern.compile("(top|bottom)\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN = Pattern.compile("(from|to)\\((.+)\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("range\\(([^,]+),([^,]+)\\)", Pattern.CASE_INSENSITIVE);
    /** Longer numbers are more than there are of anything. */
    private static final int MOST_DIGITS = 9;

    /**
     * Adds the places an expression means.
     *
     * @throws Rejected when it cannot be read, or means nothing
     */
    void choose(String text, BitSet chosen) {
        Integer exact = choices.position(text);
        if (exact != null) {
            chosen.set(exact);
            return;
        }
        Matcher ends = ENDS.matcher(text);
        Matcher span = SPAN.matcher(text);
        Matcher range = RANGE.matcher(text);
        if (ends.matches()) {
            ends(ends, text, chosen);
        } else if (range.matches()) {
            between(position(range.group(1)), position(range.group(2)), chosen);
        } else if (span.matches()) {
            int at = position(span.group(2));
            boolean from = span.group(1).equalsIgnoreCase("from");
            chosen.set(from ? at : 0, from ? choices.size() : at + 1);
        } else if (text.indexOf('(') >= 0 || text.indexOf(')') >= 0) {
            throw Rejected.expression(
                    variable + " has an expression that cannot be read: use [ ] around one with a comma.");
        } else {
            pattern(text, chosen);
        }
    }

    private void ends(Matcher ends, String text, BitSet chosen) {
        int many = number(ends.group(2));
        int offset = ends.group(3) == null ? 0 : number(ends.group(3));
        if (many < 1) {
            throw Rejected.expression("The number of " + text.substring(0, text.indexOf('(')) + " must be at least 1.");
        }
        boolean top = ends.group(1).equalsIgnoreCase("top");
        int size = choices.size();
        if (top == newestFirst) {
            int after = Math.max(0, size - offset);
            chosen.set(Math.max(0, after - many), after);
        } else {
            int first = Math.min(size, offset);
            chosen.set(first, Math.min(size, first + many));
        }
    }

    private static int number(String digits) {
        return digits.length() > MOST_DIGITS ? 1_000_000_000 : Integer.parseInt(digits);
    }

    private static void between(int one, int other, BitSet chosen) {
        chosen.set(Math.min(one, other), Math.max(one, other) + 1);
    }

    private int position(String code) {
        Integer at = choices.position(code.strip());
        if (at == null) {
            throw Rejected.value(variable, code);
        }
        return at;
    }

    private void pattern(String text, BitSet chosen) {
        Wildcard wildcard = Wildcard.of(text);
        boolean any = false;
        if (wildcard != null) {
            for (int at = 0; at < choices.size(); at++) {
                if (wildcard.fits(choices.at(at).code())) {
                    chosen.set(at);
                    any = true;
                }
            }
        }
        if (!any) {
            throw Rejected.value(variable, text);
        }
    }

    /**
     * {@code *} at an end stands for anything, {@code ?} for one character.
     *
     * @param core what is left without the asterisks, in lower case
     */
    private record Wildcard(String core, boolean openBefore, boolean openAfter) {

        /** Null when the text has neither. */
        static @Nullable Wildcard of(String text) {
            if (text.indexOf('*') < 0 && text.indexOf('?') < 0) {
                return null;
            }
            boolean before = text.startsWith("*");
            boolean after = text.endsWith("*") && text.length() > 1;
            String core = text.substring(before ? 1 : 0, text.length() - (after ? 1 : 0));
            if (core.indexOf('*') >= 0 || core.isEmpty() && text.length() > 1) {
                throw Rejected.expression("An asterisk stands first or last.");
            }
            return new Wildcard(core.toLowerCase(Locale.ROOT), before, after || text.equals("*"));
        }

        boolean fits(String sent) {
            String code = sent.toLowerCase(Locale.ROOT);
            int last = code.length() - core.length();
            for (int at = 0; at <= last; at++) {
                boolean reaches = openAfter || at == last;
                if ((openBefore || at == 0) && reaches && fitsAt(code, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean fitsAt(String code, int from) {
            for (int at = 0; at < core.length(); at++) {
                if (core.charAt(at) != '?' && core.charAt(at) != code.charAt(from + at)) {
                    return false;
                }
            }
            return true;
        }
    }
}
