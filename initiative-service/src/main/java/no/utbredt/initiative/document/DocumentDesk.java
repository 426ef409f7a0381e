package no.utbredt.initiative.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.utbredt.initiative.catalogue.Addition;
import no.utbredt.initiative.document.DocumentChange.Subject;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.Submission;
import no.utbredt.initiative.roadmap.World;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes whole documents. Everything is judged before anything is written, so that what is wrong changes nothing. Two services keep what
 * a document says, and no transaction spans them; so it is written in an order in which each step leaves what was done before as it is:
 * catalogue, documents, roadmap, context, figures, reports. What was cut short goes on where it was when the document is sent again.
 */
public final class DocumentDesk {

    private final no.utbredt.initiative.catalogue.Stewardship catalogue;
    private final no.utbredt.initiative.roadmap.Stewardship roadmap;
    private final Contexts contexts;
    private final Supplier<World> world;

    /** @param world what statements may be about, asked anew each time */
    public DocumentDesk(
            no.utbredt.initiative.catalogue.Stewardship catalogue,
            no.utbredt.initiative.roadmap.Stewardship roadmap,
            Contexts contexts,
            Supplier<World> world) {
        this.catalogue = catalogue;
        this.roadmap = roadmap;
        this.contexts = contexts;
        this.world = world;
    }

    /**
     * Takes a document.
     *
     * @param files content by name
     * @param adoption where its reports and figures go, as whoever sends it
     * @param dryRun whether to judge it only
     */
    public Outcome enter(Map<String, String> files, Adoption adoption, boolean dryRun) {
        DocumentFolder folder = DocumentFolder.read(files);
        List<Finding> findings = new ArrayList<>(folder.findings());
        OwnFiles own = new OwnFiles(catalogue, roadmap, folder);
        Addition addition = own.catalogue(true);
        findings.addAll(addition.findings());
        World becoming = new World(addition.catalogue(), world.get().regions());
        Submission submission = own.roadmap(becoming, true);
        if (submission instanceof Submission.Refused refused) {
            findings.addAll(refused.findings());
        }
        Judged figures = figures(folder.figures(), adoption, true);
        Judged reports = reports(folder.reports(), adoption, true);
        for (Judged each : List.of(figures, reports)) {
            findings.addAll(each.findings());
            findings.addAll(Judged.unknown(each.statements(), becoming.catalogue(), own.announced()));
        }
        folder.document().ifPresent(document -> findings.addAll(folder.tooMuch(standing(document))));
        if (!findings.isEmpty() || !(submission instanceof Submission.Taken added)) {
            return new Outcome.Refused(
                    findings.stream().distinct().sorted(Finding.BY_PLACE).toList());
        }
        Source document = folder.document().orElseThrow();
        Beside beside = new Beside(document, standing(document), folder.context());
        List<DocumentChange> differences = new ArrayList<>(Sentences.ofCatalogue(addition, folder::fileOf));
        differences.addAll(Sentences.ofRoadmap(added.changes(), document.id()));
        differences.addAll(beside.differences());
        differences.addAll(figures.differences());
        differences.addAll(reports.differences());
        List<Finding> unplaced = new ArrayList<>(figures.unplaced(becoming.catalogue()));
        unplaced.addAll(reports.unplaced(becoming.catalogue()));
        Outcome.Taken taken = new Outcome.Taken(
                document.id(),
                document.title(),
                differences,
                figures.unchanged() + reports.unchanged(),
                unplaced,
                beside.said().size());
        return dryRun || differences.isEmpty() ? taken : written(taken, own, beside, figures, reports, adoption);
    }

    private List<Context> standing(Source document) {
        return contexts.find(document.id()).map(KeptContext::statements).orElse(List.of());
    }

    private Outcome written(
            Outcome.Taken taken, OwnFiles own, Beside beside, Judged figures, Judged reports, Adoption adoption) {
        try {
            Addition addition = own.catalogue(false);
            Submission submission =
                    own.roadmap(new World(addition.catalogue(), world.get().regions()), false);
            if (!addition.findings().isEmpty() || !(submission instanceof Submission.Taken)) {
                return new Outcome.Interrupted(null);
            }
            if (!beside.differences().isEmpty()) {
                contexts.put(beside.document(), beside.together());
            }
            boolean settled = figures(figures.news(), adoption, false).isSettled()
                    && reports(reports.news(), adoption, false).isSettled();
            return settled ? taken : new Outcome.Interrupted(null);
        } catch (RuntimeException e) {
            return new Outcome.Interrupted(e);
        }
    }

    private static Judged figures(List<Statement> statements, Adoption adoption, boolean dryRun) {
        return new Judged(
                Subject.FIGURE,
                statements,
                statements.isEmpty() ? List.of() : adoption.figures(sent(statements), dryRun));
    }

    private static Judged reports(List<Statement> statements, Adoption adoption, boolean dryRun) {
        return new Judged(
                Subject.REPORT,
                statements,
                statements.isEmpty() ? List.of() : adoption.reports(sent(statements), dryRun));
    }

    private static List<ObjectNode> sent(List<Statement> statements) {
        return statements.stream().map(Statement::sent).toList();
    }
}
