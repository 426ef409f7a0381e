package no.utbredt.reporting.kafka;

import java.math.BigDecimal;
import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.initiative.CubeStatement;
import no.utbredt.reporting.initiative.Indicator;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** An initiative's indicators and what it says of the cube, in our words. */
final class WireIndicators {

    private final WireSaid said;

    WireIndicators(WireSaid said) {
        this.said = said;
    }

    /** An indicator as it is told. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    record Told(
            String id,
            String name,
            @Nullable String nameEnglish,
            String direction,
            @Nullable String unit,
            List<Reading> statements,
            List<Measure> measures,
            List<Rule> rules) {
        Told {
            statements = Wire.list(statements);
            measures = Wire.list(measures);
            rules = Wire.list(rules);
        }
    }

    record Reading(
            @Nullable BigDecimal value,
            @Nullable String date,
            String role,
            @Nullable String status,
            @Nullable String text,
            WireInitiative.Source source) {}

    record Measure(
            String id,
            String name,
            @Nullable String nameEnglish,
            String by,
            @Nullable String service,
            @Nullable String role,
            @Nullable String stage,
            @Nullable String group,
            @Nullable String reason,
            @Nullable String reasonEnglish,
            WireInitiative.Source source) {}

    record Rule(String id, String measure, BigDecimal green, BigDecimal yellow, WireInitiative.Source source) {}

    /** A cell of the cube as it is told. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    record Cell(String category, String group, List<Cubed> statements) {
        Cell {
            statements = Wire.list(statements);
        }
    }

    record Cubed(
            @Nullable String note,
            @Nullable String noteEnglish,
            @Nullable String height,
            @Nullable String width,
            @Nullable String reason,
            @Nullable String date,
            @Nullable String declaredBy,
            WireInitiative.Source source) {}

    List<Indicator> indicators(List<Told> wire) {
        return wire.stream()
                .map(each -> new Indicator(
                        each.id(),
                        each.name(),
                        each.nameEnglish(),
                        Indicator.Direction.valueOf(Wire.required(each.direction(), "direction")),
                        each.unit(),
                        readings(each.statements()),
                        measures(each.measures()),
                        said.open(each.rules(), Rule::source).stream()
                                .map(rule -> new Indicator.Rule(
                                        rule.id(), rule.measure(), rule.green(), rule.yellow(), said.of(rule.source())))
                                .toList()))
                .filter(each -> !each.readings().isEmpty())
                .toList();
    }

    private List<Indicator.Reading> readings(List<Reading> wire) {
        return said.open(wire, Reading::source).stream()
                .map(each -> new Indicator.Reading(
                        each.value(),
                        Wire.partial(each.date()),
                        Indicator.As.valueOf(Wire.required(each.role(), "role")),
                        each.status() == null ? null : Indicator.Colour.valueOf(each.status()),
                        each.text(),
                        said.of(each.source())))
                .toList();
    }

    private List<Indicator.Measure> measures(List<Measure> wire) {
        return said.open(wire, Measure::source).stream()
                .map(each -> new Indicator.Measure(
                        each.id(),
                        each.name(),
                        each.nameEnglish(),
                        Indicator.By.valueOf(Wire.required(each.by(), "by")),
                        each.service(),
                        each.role() == null ? null : Role.valueOf(each.role()),
                        each.stage() == null ? null : Stage.valueOf(each.stage()),
                        each.group(),
                        each.reason(),
                        each.reasonEnglish(),
                        said.of(each.source())))
                .toList();
    }

    List<CubeStatement> cubes(List<Cell> wire) {
        return wire.stream()
                .flatMap(cell -> said.open(cell.statements(), Cubed::source).stream()
                        .map(each -> new CubeStatement(
                                cell.category(),
                                cell.group(),
                                each.note(),
                                each.noteEnglish(),
                                step(each.height()),
                                step(each.width()),
                                each.reason(),
                                Wire.partial(each.date()),
                                each.declaredBy(),
                                said.of(each.source()))))
                .toList();
    }

    private static CubeStatement.@Nullable Step step(@Nullable String code) {
        return code == null ? null : CubeStatement.Step.valueOf(code);
    }
}
