package no.utbredt.edge.load;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small service with a real Tomcat: a status, doors, questions that take long. */
@Profile(House.OPEN)
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(House.Rooms.class)
class House {

    /** The profile only those tests set who mean this house: other services of the tests find it when they look around. */
    static final String OPEN = "house";

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Profile(OPEN)
    @RestController
    static class Rooms {

        static final byte[] LINE = new byte[1000];

        final AtomicInteger asked = new AtomicInteger();
        final AtomicInteger made = new AtomicInteger();
        final AtomicInteger heard = new AtomicInteger();
        volatile CountDownLatch leave = new CountDownLatch(0);

        @GetMapping("/v1/status")
        String status() {
            return "up";
        }

        @GetMapping("/v1/figure")
        String figure() {
            return "7";
        }

        @GetMapping("/v1/held")
        String held() throws InterruptedException {
            asked.incrementAndGet();
            leave.await();
            return "held";
        }

        /** Works for that long without giving up its processor. */
        @GetMapping("/v1/dear")
        String dear(@RequestParam long millis) {
            long until = System.nanoTime() + millis * 1_000_000;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return "dear";
        }

        @GetMapping("/v1/long")
        byte[] longAnswer(@RequestParam int bytes) {
            asked.incrementAndGet();
            return new byte[bytes];
        }

        /** So many lines, made as they leave. */
        @GetMapping("/v1/lines")
        ResponseEntity<Streamed> lines(@RequestParam int count) {
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(out -> {
                for (int each = 0; each < count; each++) {
                    out.write(LINE);
                    made.incrementAndGet();
                }
            });
        }

        @PostMapping("/v1/small")
        String small(@RequestBody byte[] body) {
            return String.valueOf(body.length);
        }

        /** Hears a body as it comes, and says how long it was. */
        @PostMapping("/v1/flow")
        String flow(HttpServletRequest request) throws IOException {
            heard.set(0);
            byte[] some = new byte[1000];
            var in = request.getInputStream();
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                heard.addAndGet(read);
            }
            return String.valueOf(heard.get());
        }

        @PostMapping("/v1/large")
        String large(HttpServletRequest request) throws IOException, InterruptedException {
            byte[] body = request.getInputStream().readAllBytes();
            leave.await();
            return String.valueOf(body.length);
        }
    }
}
