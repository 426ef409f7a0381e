/** How a Spring Boot service gets its documents and its postman: import {@code DocumentsConfiguration}. */
@NullMarked
package no.utbredt.documents.spring;

import org.jspecify.annotations.NullMarked;
