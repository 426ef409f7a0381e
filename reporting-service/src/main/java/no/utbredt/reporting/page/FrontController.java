package no.utbredt.reporting.page;

import java.util.Locale;
import java.util.Map;
import no.utbredt.reporting.web.KnownUpTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page: services by actor groups. */
@Controller
class FrontController {

    private final MatrixFold matrix;
    private final KnownUpTo known;

    FrontController(MatrixFold matrix, KnownUpTo known) {
        this.matrix = matrix;
        this.known = known;
    }

    @GetMapping("/")
    String front(@RequestParam Map<String, String> parameters, Locale language, Model model) {
        PageQuestion question = PageQuestion.of(parameters, known.today());
        model.addAttribute("asked", question);
        Written written = new Written(language);
        model.addAttribute("to", new Links(written.english(), question));
        model.addAttribute("matrix", matrix.matrix(question, written));
        return "front";
    }
}
