package no.utbredt.adoption.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The desk in memory; it can be closed. */
public final class InMemoryDesk implements Desk {

    final List<Stamped> footnotes = new ArrayList<>();
    final List<Refused> refused = new ArrayList<>();
    final List<Unreadable> unreadable = new ArrayList<>();
    boolean closed;

    @Override
    public void keepFootnotes(Collection<Stamped> reports) {
        open();
        footnotes.addAll(reports);
    }

    @Override
    public void footnotes(Collection<NamedContent> contents, Consumer<KeptFootnote> each) {
        throw new UnsupportedOperationException("the door reads no footnotes");
    }

    @Override
    public void footnotes(ReportName name, Consumer<KeptFootnote> each) {
        throw new UnsupportedOperationException("the door reads no footnotes");
    }

    @Override
    public void eraseFootnotes(ReportName name) {
        footnotes.removeIf(kept -> kept.name().equals(name));
    }

    @Override
    public void setAside(Collection<Refused> events) {
        open();
        refused.addAll(events);
    }

    @Override
    public void setAside(Unreadable body) {
        open();
        unreadable.add(body);
    }

    @Override
    public List<Held> held() {
        return List.of();
    }

    private void open() {
        if (closed) {
            throw new DeskUnavailable(new IllegalStateException("closed"));
        }
    }
}
