package no.utbredt.reporting.view.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.reporting.view.View;
import no.utbredt.reporting.web.ViewPosition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Who is told where the view stands. At most one event a second, of some hundred bytes, over at most five minutes: so little that it
 * always has room on the way to somebody who does not read, and one thread can tell all. A browser comes again by itself.
 */
@Component
class Followers implements SmartLifecycle {

    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration TURN = Duration.ofSeconds(1);
    /** A sign of life, so that nobody between us and the reader takes silence for an end. */
    private static final Duration SIGN = Duration.ofSeconds(15);

    private final ViewPosition position;
    private final View view;
    private final int most;
    private final Set<SseEmitter> all = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /** @param most who may follow at once */
    Followers(ViewPosition position, View view, @Value("${utbredt.followers:1000}") int most) {
        this.position = position;
        this.view = view;
        this.most = most;
    }

    /**
     * One more, who is told at once where the view stands.
     *
     * @throws Refused {@code too-busy} when there are as many as may be
     */
    SseEmitter add() {
        if (all.size() >= most) {
            throw new Refused(Problem.tooBusy(), Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(SIGN.toSeconds())));
        }
        SseEmitter one = new SseEmitter(LONGEST.toMillis());
        one.onCompletion(() -> all.remove(one));
        one.onTimeout(one::complete);
        one.onError(gone -> all.remove(one));
        all.add(one);
        send(one, event(position.now()));
        return one;
    }

    private void tell() {
        String before = position.now();
        long signed = System.nanoTime();
        while (running) {
            String now = position.now();
            boolean moved = !now.equals(before);
            if (moved || System.nanoTime() - signed >= SIGN.toNanos()) {
                all.forEach(
                        one -> send(one, moved ? event(now) : SseEmitter.event().comment("")));
                before = now;
                signed = System.nanoTime();
            }
            LockSupport.parkNanos(TURN.toNanos());
        }
    }

    private SseEmitter.SseEventBuilder event(String now) {
        Instant edge = view.status().knownUpTo();
        return SseEmitter.event()
                .id(now)
                .name("position")
                .reconnectTime(TURN.toMillis())
                .data("{\"position\":\"" + now + "\",\"knownUpTo\":"
                        + (edge == null ? null : '"' + edge.toString() + '"') + "}");
    }

    private void send(SseEmitter one, SseEmitter.SseEventBuilder event) {
        try {
            one.send(event);
        } catch (IOException | IllegalStateException gone) {
            all.remove(one);
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("followers").daemon().start(this::tell);
    }

    @Override
    public void stop() {
        running = false;
        all.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
