package no.utbredt.initiative.document;

import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.finding.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One report or one published figure of a document, as the adoption-service takes it.
 *
 * @param file the file it stands in
 * @param pointer where it stands in the file
 * @param said as the file says it
 * @param sent as it is sent
 */
record Statement(Draft<JsonNode> file, String pointer, JsonNode said, ObjectNode sent) {

    String id() {
        return said.path("id").asString("");
    }

    String service() {
        return said.path("service").asString("");
    }

    /** Where a member of what is sent was said. */
    Place place(String field) {
        return file.place(pointer + field.replaceFirst("^/data(/evidence(?!/document))?", ""));
    }

    /** What is wrong, or worth a look, with a member of what is sent. */
    Finding finding(Adoption.Remark remark) {
        Place place = place(remark.field());
        return new Finding(
                place.file(),
                place.line(),
                place.column(),
                place.pointer(),
                remark.code(),
                remark.detail(),
                remark.detailNb(),
                remark.expected());
    }

    /** What is wrong with a member it says itself. */
    Finding finding(Fault fault, String member, String expected) {
        return fault.at(file.place(pointer + "/" + member), said.path(member).asString(""), expected);
    }
}
