package no.utbredt.initiative.catalogue.file;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utbredt.initiative.catalogue.ActorGroup;
import no.utbredt.initiative.catalogue.Category;
import no.utbredt.initiative.catalogue.Draft;
import no.utbredt.initiative.catalogue.Reader;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.catalogue.Solution;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.file.Findings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the stewards' files. */
public final class YamlReader implements Reader {

    private static final Set<String> TOP = Keys.of("categories", "groups", "solution", "services");
    private static final Set<String> CATEGORY = Keys.of("code", "name", "nameEnglish");
    private static final Set<String> GROUP =
            Keys.of("id", "name", "nameEnglish", "complete", "registeredFrom", "restricted", "totals");
    private static final Set<String> TOTAL = Keys.of("date", "value", "source");
    private static final Set<String> SOLUTION = Keys.of("id", "name", "nameEnglish", "sources");

    @Override
    public Draft read(String name, String text) {
        Findings findings = new Findings(name);
        return compose(text, findings)
                .flatMap(root -> Section.of(root, "", findings, TOP))
                .map(top -> draft(name, top))
                .orElseGet(() ->
                        new Draft(name, List.of(), List.of(), List.of(), List.of(), findings.places(), findings.all()));
    }

    private static Optional<Node> compose(String text, Findings findings) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root == null) {
                findings.add(Fault.YAML_SYNTAX, "", "nothing in it", "one of " + String.join(", ", TOP));
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            var place = findings.place("", e.getProblemMark());
            findings.add(Fault.YAML_SYNTAX, place, e.getProblem(), "YAML 1.1 with two spaces a level");
        } catch (YAMLException e) {
            findings.add(Fault.YAML_SYNTAX, "", String.valueOf(e.getMessage()), "YAML 1.1 in UTF-8");
        }
        return Optional.empty();
    }

    private static Draft draft(String name, Section top) {
        Optional<Solution> solution = top.section("solution", SOLUTION).map(section -> solution(name, section));
        if (top.has("services") && !top.has("solution")) {
            top.findings().add(Fault.MISSING_KEY, "/services", "solution", "the solution they belong to");
        }
        List<Category> categories = top.list("categories", CATEGORY, YamlReader::category);
        List<ActorGroup> groups = top.list("groups", GROUP, YamlReader::group);
        String owner = solution.map(Solution::id).orElse("");
        List<Service> services =
                top.list("services", ServiceSection.KEYS, section -> ServiceSection.read(section, owner));
        return new Draft(
                name,
                categories,
                groups,
                solution.stream().toList(),
                services,
                top.findings().places(),
                top.findings().all());
    }

    private static Solution solution(String file, Section section) {
        String id = Names.id(section, "id");
        if (!id.isEmpty() && !file.equals(id + ".yaml")) {
            section.findings().add(Fault.FILE_NAME, section.at("id"), id, id + ".yaml");
        }
        return new Solution(id, section.text("name"), section.optionalText("nameEnglish"), section.texts("sources"));
    }

    private static Category category(Section section) {
        return new Category(Names.code(section, "code"), section.text("name"), section.text("nameEnglish"));
    }

    private static ActorGroup group(Section section) {
        return new ActorGroup(
                Names.id(section, "id"),
                section.text("name"),
                section.text("nameEnglish"),
                section.flag("complete"),
                Dates.day(section, "registeredFrom"),
                section.flag("restricted"),
                section.list("totals", TOTAL, Totals::read));
    }
}
