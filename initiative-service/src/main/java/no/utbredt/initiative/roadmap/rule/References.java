package no.utbredt.initiative.roadmap.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Names;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.World;
import no.utbredt.vocabulary.Nearest;

/** Whatever an initiative names by id must exist. */
final class References {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final Roadmap roadmap;
    private final World world;
    private final List<Objection> found = new ArrayList<>();

    private References(Roadmap roadmap, World world) {
        this.roadmap = roadmap;
        this.world = world;
    }

    static List<Objection> objections(Initiative initiative, Roadmap roadmap, World world) {
        References references = new References(roadmap, world);
        Pointed.in(initiative).forEach(references::judge);
        return references.found;
    }

    private void judge(Pointed at) {
        if (!(at.value() instanceof String id)) {
            return;
        }
        switch (at.name()) {
            case "document" -> known(at, id, roadmap.sources().byId().keySet(), Fault.UNKNOWN_SOURCE);
            case "group" -> known(at, id, world.catalogue().groups().keySet(), Fault.UNKNOWN_GROUP);
            case "region" -> known(at, id, world.regions(), Fault.UNKNOWN_REGION);
            case "service", "onService", "ofService" -> service(at, id);
            case "initiative", "onInitiative" -> initiative(at, id);
            default -> {}
        }
    }

    private void service(Pointed at, String id) {
        Set<String> ids = world.catalogue().services().keySet();
        if (!ids.contains(id)) {
            named(at, id, new Names(roadmap, world.catalogue()).services(id), Fault.UNKNOWN_SERVICE);
        }
    }

    private void initiative(Pointed at, String id) {
        if (!roadmap.initiatives().containsKey(id)) {
            named(at, id, new Names(roadmap, world.catalogue()).initiatives(id), Fault.UNKNOWN_INITIATIVE);
        }
    }

    private void named(Pointed at, String id, Set<String> called, Fault unknown) {
        if (!called.isEmpty()) {
            found.add(new Objection(Fault.NAME_FOR_ID, at.pointer(), id, String.join(" or ", called)));
        } else if (ID.matcher(id).matches()) {
            found.add(new Objection(unknown, at.pointer(), id, "an id that exists"));
        } else {
            found.add(new Objection(Fault.UNKNOWN_ALIAS, at.pointer(), id, "an id, or to enter the name first"));
        }
    }

    private void known(Pointed at, String id, Set<String> ids, Fault unknown) {
        if (!ids.contains(id)) {
            found.add(new Objection(unknown, at.pointer(), id, Nearest.among(ids, id)));
        }
    }
}
