package no.utbredt.reporting.news.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.bank.Label;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.News;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * News as an Atom feed (RFC 4287), in pages (RFC 5005, chapter 3).
 *
 * @param base our own address, without a slash at its end
 * @param asked the parameters it was asked by
 * @param language in which it is
 */
record AtomFeed(String base, Map<String, String> asked, Language language, NewsWords words) {

    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final Label TITLE = new Label("Utbredt: hva som har skjedd", "Utbredt: what has happened");

    /** What XML 1.0 cannot carry (section 2.2). */
    private static final String NO_CHARACTERS = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    /** The feed of some news, the last told first. */
    String of(EventsQuestion.Some some) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            feed(xml, some);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void feed(XMLStreamWriter xml, EventsQuestion.Some some) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", language == Language.NO ? "nb" : "en");
        String self = address(EventsController.PATH + ".atom", asked);
        element(xml, "id", self);
        element(xml, "title", TITLE.in(language));
        element(xml, "subtitle", Notice.TEXT);
        element(xml, "updated", updated(some).toString());
        xml.writeStartElement("author");
        element(xml, "name", "Utbredt");
        xml.writeEndElement();
        link(xml, "self", "application/atom+xml", self);
        Map<String, String> plain = new TreeMap<>(asked);
        plain.remove("lang");
        link(xml, "alternate", "application/json", address(EventsController.PATH, plain));
        if (some.next() != null) {
            Map<String, String> next = new TreeMap<>(asked);
            next.put("next", some.next());
            link(xml, "next", "application/atom+xml", address(EventsController.PATH + ".atom", next));
        }
        for (Bulletin.Entry entry : some.entries()) {
            entry(xml, entry.news());
        }
        xml.writeEndElement();
    }

    private static Instant updated(EventsQuestion.Some some) {
        return some.entries().isEmpty()
                ? Instant.EPOCH
                : some.entries().getFirst().news().time();
    }

    private void entry(XMLStreamWriter xml, News news) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + news.id());
        element(xml, "title", words.sentence(news));
        element(xml, "published", news.time().toString());
        element(xml, "updated", news.time().toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", news.now().kind().type());
        link(xml, "alternate", "text/html", address(NewsWords.page(news.now()), Map.of()));
        element(xml, "summary", words.sentence(news) + ". " + news.day() + ". " + Notice.TEXT);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll(NO_CHARACTERS, ""));
        xml.writeEndElement();
    }

    private String address(String path, Map<String, String> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(base).path(path);
        new TreeMap<>(query).forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(query).toUriString();
    }
}
