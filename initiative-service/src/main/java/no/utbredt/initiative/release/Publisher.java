package no.utbredt.initiative.release;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import no.utbredt.initiative.version.Versioned;
import no.utbredt.initiative.version.Versions;
import org.jspecify.annotations.Nullable;

/** Freezes states of the figures and retells what is frozen. */
public final class Publisher {

    private final Versions<Release> releases;
    private final InstantSource clock;

    public Publisher(Versions<Release> releases, InstantSource clock) {
        this.releases = releases;
        this.clock = clock;
    }

    public Optional<Versioned<Release>> find(String id) {
        return releases.find(id);
    }

    /** Every release, the newest made first. */
    public List<Versioned<Release>> all() {
        return releases.all();
    }

    /**
     * What a proposal would make of a release.
     *
     * @param stands as it stands, or null when there is none
     * @throws Objection when it cannot be
     */
    public Release planned(String id, Proposal proposal, @Nullable Versioned<Release> stands) {
        if (stands != null) {
            return stands.newest().retold(proposal);
        }
        Optional<Release> followed = Optional.ofNullable(proposal.follows())
                .filter(other -> !other.equals(id))
                .flatMap(releases::find)
                .map(Versioned::newest);
        return Release.frozen(id, proposal, clock.instant(), followed);
    }

    /**
     * Makes what a calendar says is due, unless somebody has: of many that try at once exactly one makes it.
     *
     * @return the release when it was made now
     */
    public Optional<Release> make(ReleaseCalendar calendar) {
        ReleaseCalendar.Due due = calendar.due(clock.instant());
        if (releases.find(due.id()).isPresent()) {
            return Optional.empty();
        }
        String follows = releases.find(due.before()).isPresent() ? due.before() : null;
        return put(planned(due.id(), due.proposal(follows), null), Versioned.ABSENT)
                .map(Versioned::newest);
    }

    /**
     * Keeps a release.
     *
     * @param seen the tag of the state its writer saw
     * @return nothing when it has another by now
     */
    public Optional<Versioned<Release>> put(Release release, String seen) {
        return releases.put(release.id(), release, seen);
    }
}
