package no.utbredt.reporting.knowledge;

import no.utbredt.reporting.followup.FollowUp;
import no.utbredt.reporting.initiative.EnteredSource;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.report.Footnote;
import no.utbredt.reporting.system.EhrSystem;

/** Documents no standing is folded from: learning one leaves what was worked out as it is. */
record Papers(
        Documents<Initiative> initiatives,
        Documents<Footnote> footnotes,
        Documents<EhrSystem> systems,
        Documents<Release> releases,
        Documents<EnteredSource> sources,
        Documents<FollowUp> followUps) {

    static final Papers NONE = new Papers(
            Documents.none(), Documents.none(), Documents.none(), Documents.none(), Documents.none(), Documents.none());

    Papers withInitiatives(Documents<Initiative> others) {
        return new Papers(others, footnotes, systems, releases, sources, followUps);
    }

    Papers withFootnotes(Documents<Footnote> others) {
        return new Papers(initiatives, others, systems, releases, sources, followUps);
    }

    Papers withSystems(Documents<EhrSystem> others) {
        return new Papers(initiatives, footnotes, others, releases, sources, followUps);
    }

    Papers withReleases(Documents<Release> others) {
        return new Papers(initiatives, footnotes, systems, others, sources, followUps);
    }

    Papers withSources(Documents<EnteredSource> others) {
        return new Papers(initiatives, footnotes, systems, releases, others, followUps);
    }

    Papers withFollowUps(Documents<FollowUp> others) {
        return new Papers(initiatives, footnotes, systems, releases, sources, others);
    }
}
