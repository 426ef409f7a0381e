package no.utbredt.api.spring;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.api.RecordSchemas;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The types answers are made of and bodies are read into, as the addresses of a service name them. */
public record ToldTypes(List<Type> all) {

    /** Those of all addresses beneath a package. */
    public static ToldTypes beneath(String root) {
        var controllers = new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return new ToldTypes(controllers.findCandidateComponents(root).stream()
                .map(ToldTypes::loaded)
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .flatMap(ToldTypes::of)
                .toList());
    }

    private static Class<?> loaded(BeanDefinition controller) {
        return ClassUtils.resolveClassName(String.valueOf(controller.getBeanClassName()), null);
    }

    private static Stream<Type> of(Method method) {
        List<Type> types = new ArrayList<>(List.of(method.getGenericReturnType()));
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RequestBody.class)) {
                types.add(parameter.getParameterizedType());
            }
        }
        for (ApiResponse response : method.getAnnotationsByType(ApiResponse.class)) {
            for (Content content : response.content()) {
                types.add(content.schema().implementation());
            }
        }
        return types.stream();
    }

    /**
     * Describes each of them, as the API document does.
     *
     * @throws IllegalStateException when two different records have one name: the document would lose one of them
     */
    public void describe() {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(new RecordSchemas());
        all.forEach(converters::readAll);
    }
}
