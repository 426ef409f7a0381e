package no.utbredt.adoption.system.kafka;

import java.util.Collection;
import java.util.Optional;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.kafka.KeptDocuments;
import no.utbredt.adoption.system.EhrSystem;
import no.utbredt.adoption.system.EhrSystems;
import no.utbredt.contract.document.EhrSystemState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** EHR systems as documents; nothing here asks for them all, so nobody is told of news. */
@Component
public class EhrSystemDocuments implements EhrSystems {

    private final KeptDocuments<EhrSystemState, EhrSystem> documents;

    public EhrSystemDocuments(Archive archive) {
        this.documents =
                new KeptDocuments<>(archive.documents(Kind.EHR_SYSTEMS), new EhrSystemMapping(), unasked -> {});
    }

    @Override
    public Optional<History<EhrSystem>> find(SystemId id) {
        return documents.find(id.value());
    }

    @Override
    public History<EhrSystem> register(EhrSystem system, @Nullable Edition seen) {
        return documents.register(system, seen);
    }

    @Override
    public Bulk<EhrSystem> many() {
        return documents.many();
    }

    @Override
    public int load(Collection<EhrSystem> systems) {
        return documents.load(systems);
    }
}
