package no.utbredt.reporting.web;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Marks in the API's document what is answered with the view's entity tag; the module api-description says what follows from it. */
@Component
class TaggedOperations implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (HeldAnswers.isOfTheView(handler)) {
            operation.addExtension("x-entity-tag", true);
        }
        return operation;
    }
}
