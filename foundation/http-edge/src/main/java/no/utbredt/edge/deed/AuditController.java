package no.utbredt.edge.deed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.utbredt.edge.Refused;
import no.utbredt.edge.page.Paging;
import no.utbredt.edge.page.Portion;
import no.utbredt.edge.refusal.CommonProblems;
import no.utbredt.vocabulary.Quoted;
import no.utbredt.vocabulary.deed.Deed;
import no.utbredt.vocabulary.deed.Deeds;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What operators and stewards did here. */
@RestController
final class AuditController {

    private static final String ID = "[0-9]{13}-[0-9a-f]{16}";

    /** About how many bytes a deed takes in the answer, what it was done to left aside. */
    private static final int BYTES = 300;

    private final Deeds deeds;

    AuditController(Deeds deeds) {
        this.deeds = deeds;
    }

    /**
     * A page of what was done, the newest first.
     *
     * @param next with which to ask for the next page; not there on the last. What is done meanwhile moves no page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuditPage(List<AuditedDeed> deeds, @Nullable String next) {}

    /**
     * Something somebody did, or tried to.
     *
     * @param id names it; as {@code next} it asks for those that are older
     * @param status the answer as HTTP has it; not there where it is not known what came of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuditedDeed(
            String id,
            Instant at,
            String client,
            @Nullable String organisation,
            String act,
            String what,
            Outcome outcome,
            @Nullable Integer status) {

        static AuditedDeed of(Deed deed) {
            return new AuditedDeed(
                    deed.id(),
                    deed.at(),
                    deed.client(),
                    deed.organisation(),
                    deed.act(),
                    deed.what(),
                    Outcome.of(deed.status()),
                    deed.status());
        }
    }

    @GetMapping("/v1/audit")
    AuditPage audit(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String next) {
        Paging paging = new Paging(limit, next);
        String before = before(next);
        Portion<Deed> page = Portion.of(
                deeds.newest(before, paging.most() + 1),
                paging.most(),
                deed -> BYTES + deed.what().length());
        return new AuditPage(
                page.items().stream().map(AuditedDeed::of).toList(),
                page.more() ? page.items().getLast().id() : null);
    }

    private static @Nullable String before(@Nullable String next) {
        if (next == null || next.isEmpty()) {
            return null;
        }
        if (!next.matches(ID)) {
            throw new Refused(CommonProblems.invalid("next", Quoted.of(next), Paging.AS_GIVEN));
        }
        return next;
    }
}
