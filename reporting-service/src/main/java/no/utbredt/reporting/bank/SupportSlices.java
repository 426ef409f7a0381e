package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.support.SystemStates;
import no.utbredt.reporting.time.OsloDay;

/** How far each EHR system is, of one service, role and state at a time. */
final class SupportSlices implements Slices<Figure> {

    private record Asked(String service, Role role, List<YearMonth> months) {}

    private final Subjects subjects;
    private final Asking asking;
    private final Recent<Asked, List<SystemStates>> states = new Recent<>(this::states);
    private final List<String> systems;

    SupportSlices(Subjects subjects, Asking asking) {
        this.subjects = subjects;
        this.asking = asking;
        this.systems = Systems.spokenOf(subjects.known()).map(Choice::code).toList();
    }

    @Override
    public long cost(List<String> slice, Set<String> codes) {
        return subjects.isFor(slice.get(0), Role.ofCode(slice.get(1))) ? systems.size() : 0;
    }

    @Override
    public Map<String, List<Measured<Figure>>> of(List<String> slice, Set<String> codes, List<YearMonth> months) {
        Role role = Role.ofCode(slice.get(1));
        Map<String, List<Measured<Figure>>> found = new HashMap<>();
        if (subjects.isFor(slice.get(0), role)) {
            List<SystemStates> ends = states.of(new Asked(slice.get(0), role, months));
            codes.forEach(code -> found.put(
                    code,
                    ends.stream().map(each -> at(slice.get(2), code, each)).toList()));
        }
        return found;
    }

    private List<SystemStates> states(Asked asked) {
        return asking.ask(known -> asked.months().stream()
                .map(month -> OsloDay.number(month.atEndOfMonth()))
                .map(day -> new SystemStates(known, asked.service(), asked.role(), day, day))
                .toList());
    }

    private Measured<Figure> at(String state, String code, SystemStates states) {
        List<String> some = code.equals(Together.ALL) ? systems : List.of(code);
        long many = some.stream()
                .filter(each ->
                        state.equals(Together.ALL) || states.of(each).name().equals(state))
                .count();
        return Measured.part(many, some.size());
    }
}
