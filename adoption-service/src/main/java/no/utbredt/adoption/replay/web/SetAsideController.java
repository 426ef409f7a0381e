package no.utbredt.adoption.replay.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.replay.Repair;
import no.utbredt.adoption.replay.Repairs;
import no.utbredt.adoption.report.Desk;
import no.utbredt.edge.page.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was set aside, and what became of it. */
@RestController
class SetAsideController {

    private final LookUps lookUps;
    private final Desk desk;
    private final Repairs repairs;

    SetAsideController(LookUps lookUps, Desk desk, Repairs repairs) {
        this.lookUps = lookUps;
        this.desk = desk;
        this.repairs = repairs;
    }

    /** With a state or a client asked for, a page holds those of its entries that have it. */
    @GetMapping("/v1/set-aside")
    Map<String, Object> setAside(
            @RequestParam(required = false) Repair.@Nullable State state,
            @RequestParam(required = false) @Nullable String client,
            @ParameterObject Paging paging) {
        String after = paging.next() == null ? "" : paging.next();
        LookUps.Aside found = lookUps.setAside(after, paging.most());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("setAside", entries(found.entries(), state, client));
        if (found.next() != null) {
            answer.put("next", found.next());
        }
        answer.put("held", desk.held());
        answer.put("lost", lookUps.losses());
        answer.put("asOf", lookUps.asOf());
        return answer;
    }

    private List<Map<String, Object>> entries(
            List<Map<String, Object>> found, Repair.@Nullable State state, @Nullable String client) {
        Map<String, Repair> known =
                repairs.find(found.stream().map(SetAsideController::id).toList());
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Map<String, Object> each : found) {
            Repair repair = known.getOrDefault(id(each), Repair.none(id(each)));
            RepairBody body = RepairBody.of(repair, lastSeen(each));
            if ((state == null || state == body.state()) && (client == null || client.equals(each.get("client")))) {
                Map<String, Object> entry = new LinkedHashMap<>(each);
                entry.put("repair", body);
                entries.add(entry);
            }
        }
        return entries;
    }

    private static String id(Map<String, Object> entry) {
        return String.valueOf(entry.get("_id"));
    }

    private static Instant lastSeen(Map<String, Object> entry) {
        return entry.get("lastAt") instanceof Date last ? last.toInstant() : Instant.EPOCH;
    }
}
