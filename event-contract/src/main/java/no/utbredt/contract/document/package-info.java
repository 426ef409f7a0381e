/** States of the documents people edit, published whole, with their recorded history inside. */
@NullMarked
package no.utbredt.contract.document;

import org.jspecify.annotations.NullMarked;
