package no.utbredt.edge.refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What the framework itself refuses is a problem like any other: with a stable code, what would be right, and in both languages. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FrameworkProblems extends ResponseEntityExceptionHandler {

    private static final Set<Class<?>> FLAGS = Set.of(boolean.class, Boolean.class);
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        HttpHeaders headers = new HttpHeaders();
        refused.headers().forEach(headers::set);
        return answer(refused.problem(), headers);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(problem(refused, status.value()), headers);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Problem problem(Exception refused, int status) {
        return switch (refused) {
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MethodArgumentTypeMismatchException wrong ->
                invalid(wrong.getName(), wrong.getValue(), wrong.getRequiredType());
            case TypeMismatchException wrong ->
                invalid(String.valueOf(wrong.getPropertyName()), wrong.getValue(), wrong.getRequiredType());
            case MethodArgumentNotValidException unbound -> bound(unbound.getFieldError());
            case HttpRequestMethodNotSupportedException wrong ->
                CommonProblems.methodNotAllowed("one of " + String.join(", ", methods(wrong)));
            case HttpMediaTypeNotAcceptableException wrong ->
                CommonProblems.notAcceptable("one of " + types(wrong.getSupportedMediaTypes()));
            case HttpMediaTypeNotSupportedException wrong ->
                CommonProblems.mediaType(types(wrong.getSupportedMediaTypes()));
            default -> status == 400 ? CommonProblems.badRequest() : CommonProblems.of(status);
        };
    }

    private static Set<String> methods(HttpRequestMethodNotSupportedException wrong) {
        String[] supported = wrong.getSupportedMethods();
        return supported == null ? Set.of() : new TreeSet<>(Arrays.asList(supported));
    }

    private static String types(List<MediaType> types) {
        return types.stream().map(MediaType::toString).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static Problem missing(String name) {
        return Problem.at(
                400,
                "bad-request",
                name,
                "a value",
                "the parameter " + name + " is required",
                "parameteren " + name + " må være med");
    }

    private static Problem bound(@Nullable FieldError error) {
        return error == null
                ? CommonProblems.badRequest()
                : CommonProblems.invalid(
                        error.getField(),
                        Quoted.of(String.valueOf(error.getRejectedValue())),
                        "a value of the type the API document at /v3/api-docs names");
    }

    private static Problem invalid(String name, @Nullable Object value, @Nullable Class<?> type) {
        return CommonProblems.invalid(name, Quoted.of(String.valueOf(value)), expected(type));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (FLAGS.contains(type)) {
            return "true or false";
        }
        if (NUMBERS.contains(type)) {
            return "a whole number";
        }
        return type.getSimpleName().equals("LocalDate")
                ? "a day such as 2021-10-01"
                : "a value of type " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
