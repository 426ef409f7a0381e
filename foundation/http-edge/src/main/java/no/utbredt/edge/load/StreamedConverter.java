package no.utbredt.edge.load;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.util.WebUtils;

/** Hands a streamed answer to whoever lets answers leave; where nobody holds answers it is written at once. */
final class StreamedConverter extends AbstractHttpMessageConverter<Streamed> {

    StreamedConverter() {
        super(MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Streamed.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected Streamed readInternal(Class<? extends Streamed> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("a streamed answer is written only", input);
    }

    @Override
    protected void writeInternal(Streamed answer, HttpOutputMessage output) throws IOException {
        HeldAnswer held = output instanceof ServletServerHttpResponse servlet
                ? WebUtils.getNativeResponse(servlet.getServletResponse(), HeldAnswer.class)
                : null;
        if (held == null) {
            answer.writeTo(output.getBody());
        } else {
            held.afterwards(answer);
        }
    }
}
