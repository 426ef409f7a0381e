package no.utbredt.reporting.profile.web;

import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.profile.Profile;
import no.utbredt.reporting.profile.ProfileQuestion;
import no.utbredt.reporting.profile.Profiles;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where one actor stands with everything, beside its county and the nation. */
@RestController
class ProfileController {

    private static final Set<String> NAMES = Set.of("stage", "date", "knownAt", "statedBy");

    private final Profiles profiles;
    private final Knowledge knowledge;
    private final KnownUpTo known;

    ProfileController(Coverage coverage, Knowledge knowledge, KnownUpTo known) {
        this.profiles = new Profiles(coverage);
        this.knowledge = knowledge;
        this.known = known;
    }

    @GetMapping("/v1/actors/{id}/profile")
    ProfileBody profile(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, NAMES);
        ProfileQuestion question = new ProfileQuestion(
                id,
                asked.code("stage", Stage.class, Stage.INTRODUCED, CoverageParameters.STAGES),
                asked.day("date", known.today()),
                asked.knownAt(known.today()),
                asked.day("statedBy"));
        return knowledge.ask(question.horizon(), then -> {
            if (!then.disclosure().tellsOf(id)) {
                throw Refusal.restricted("actor", id);
            }
            Profile profile = profiles.answer(question, then);
            if (profile == null) {
                throw Refusal.unknown("actor", id, "the id of an actor in the registry, such as m-0301");
            }
            return ProfileBody.of(profile, then, known);
        });
    }
}
