package no.utbredt.edge.load;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small service with a real Tomcat: a status, doors, questions that take long. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(House.Rooms.class)
class House {

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @RestController
    static class Rooms {

        final AtomicInteger asked = new AtomicInteger();
        final AtomicInteger taken = new AtomicInteger();
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

        @PostMapping("/v1/small")
        String small(@RequestBody byte[] body) {
            return String.valueOf(body.length);
        }

        @PostMapping("/v1/large")
        String large(HttpServletRequest request) throws IOException {
            byte[] body = request.getInputStream().readAllBytes();
            taken.incrementAndGet();
            LockSupport.parkNanos(100_000_000);
            return String.valueOf(body.length);
        }
    }
}
