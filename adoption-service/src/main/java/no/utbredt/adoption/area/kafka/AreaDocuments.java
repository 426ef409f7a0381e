package no.utbredt.adoption.area.kafka;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import no.utbredt.adoption.actor.kafka.DatedWords;
import no.utbredt.adoption.area.Area;
import no.utbredt.adoption.area.AreaKind;
import no.utbredt.adoption.area.Areas;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.kafka.KeptDocuments;
import no.utbredt.contract.document.AreaState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Areas as documents; nothing here asks for them all, so nobody is told of news. */
@Component
public class AreaDocuments implements Areas {

    private final KeptDocuments<AreaState, Area> documents;

    public AreaDocuments(Archive archive) {
        this.documents = new KeptDocuments<>(archive.documents(Kind.AREAS), new Mapping(), unasked -> {});
    }

    @Override
    public Optional<History<Area>> find(String id) {
        return documents.find(id);
    }

    @Override
    public History<Area> register(Area area, @Nullable Edition seen) {
        return documents.register(area, seen);
    }

    @Override
    public Bulk<Area> many() {
        return documents.many();
    }

    @Override
    public int load(Collection<Area> areas) {
        return documents.load(areas);
    }

    /** Areas in the contract's words and back. */
    private static final class Mapping implements KeptDocuments.Mapping<AreaState, Area> {

        @Override
        public String id(Area area) {
            return area.id();
        }

        @Override
        public AreaState write(Area area) {
            return new AreaState(
                    area.kind().code(),
                    DatedWords.write(area.names(), Function.identity()),
                    area.complete(),
                    area.registeredFrom(),
                    area.sources());
        }

        @Override
        public Area read(String id, AreaState state) {
            return new Area(
                    id,
                    new AreaKind(state.kind()),
                    DatedWords.read(state.names(), Function.identity()),
                    state.complete(),
                    state.registeredFrom(),
                    state.sources());
        }
    }
}
