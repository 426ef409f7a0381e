package no.utbredt.reporting.view.web;

import io.swagger.v3.oas.annotations.Hidden;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.web.OwnTag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Where the view stands, told as it moves: server-sent events (WHATWG HTML, section 9.2). They have no end, so that no OpenAPI
 * document describes them; {@code docs/api.md} does.
 */
@RestController
class LiveController {

    private final Followers followers;

    LiveController(Followers followers) {
        this.followers = followers;
    }

    @Hidden
    @OwnTag
    @Offered(MediaType.TEXT_EVENT_STREAM_VALUE)
    @GetMapping("/v1/live")
    ResponseEntity<SseEmitter> follow() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .body(followers.add());
    }
}
