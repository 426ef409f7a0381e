package no.utbredt.initiative.answer.web;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import no.utbredt.vocabulary.Days;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A day in a parameter is read as days are read everywhere: ten characters, within the range all services reckon with. */
@ControllerAdvice
final class DayParameters {

    @InitBinder
    void days(WebDataBinder binder) {
        binder.registerCustomEditor(LocalDate.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(Days.parse(text));
            }
        });
    }
}
