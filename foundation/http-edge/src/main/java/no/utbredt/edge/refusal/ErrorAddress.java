package no.utbredt.edge.refusal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.utbredt.edge.Problem;
import no.utbredt.edge.SecurityHeaders;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends what was refused or went wrong. Asked directly, there is nothing. */
@Controller
class ErrorAddress implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = request.getDispatcherType() == DispatcherType.ERROR && status instanceof Integer code
                ? CommonProblems.of(code)
                : CommonProblems.notFound();
        SecurityHeaders.on(response);
        problem.write(response);
    }
}
