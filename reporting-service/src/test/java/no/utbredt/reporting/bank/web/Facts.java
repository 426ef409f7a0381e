package no.utbredt.reporting.bank.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an answer says, whatever its format: under the codes chosen, the figure or the symbol in place of one.
 *
 * @param stub the variables to the left, outermost first
 * @param heading the variables above, outermost first
 * @param facts by the code of each variable; figures without zeros at their end
 */
record Facts(List<String> stub, List<String> heading, Map<Map<String, String>, String> facts) {

    /** What a JSON-stat answer says. */
    static Facts of(String answer) {
        JsonNode json = JsonMapper.shared().readTree(answer);
        List<String> variables = texts(json.path("id"));
        Map<Map<String, String>, String> facts = new HashMap<>();
        for (int at = 0; at < json.path("value").size(); at++) {
            Map<String, String> codes = new HashMap<>();
            int rest = at;
            for (int variable = variables.size() - 1; variable >= 0; variable--) {
                String name = variables.get(variable);
                List<String> choices = codes(json.path("dimension").path(name));
                codes.put(name, choices.get(rest % choices.size()));
                rest /= choices.size();
            }
            JsonNode value = json.path("value").get(at);
            facts.put(
                    codes,
                    value.isNull()
                            ? json.path("status").path(Integer.toString(at)).stringValue()
                            : figure(value.decimalValue()));
        }
        JsonNode px = json.path("extension").path("px");
        return new Facts(texts(px.path("stub")), texts(px.path("heading")), facts);
    }

    private static List<String> codes(JsonNode dimension) {
        List<String> codes = new ArrayList<>();
        dimension.path("category").path("index").propertyNames().forEach(code -> codes.add(code));
        return codes;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** A figure as all readers tell it alike. */
    static String figure(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The codes that a cell stands under, as a file tells them. */
    Map<String, String> under(List<String> left, List<String> above) {
        Map<String, String> codes = new HashMap<>();
        for (int at = 0; at < stub.size(); at++) {
            codes.put(stub.get(at), left.get(at));
        }
        for (int at = 0; at < heading.size(); at++) {
            codes.put(heading.get(at), above.get(at));
        }
        return codes;
    }
}
