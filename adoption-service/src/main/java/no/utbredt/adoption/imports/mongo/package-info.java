/** Imports and their bodies in MongoDB. */
@NullMarked
package no.utbredt.adoption.imports.mongo;

import org.jspecify.annotations.NullMarked;
