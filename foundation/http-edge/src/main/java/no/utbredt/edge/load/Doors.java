package no.utbredt.edge.load;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/** How large a body may be, by address. */
record Doors(List<Door> doors, long usual) {

    private record Door(PathPattern path, long most) {}

    static Doors of(LoadSettings.Bodies bodies) {
        return new Doors(
                bodies.doors().stream()
                        .map(each -> new Door(
                                Addresses.pattern(each.path()), each.most().toBytes()))
                        .toList(),
                bodies.usual().toBytes());
    }

    long most(HttpServletRequest request) {
        PathContainer path = Addresses.path(request);
        return doors.stream()
                .filter(door -> door.path().matches(path))
                .mapToLong(Door::most)
                .findFirst()
                .orElse(usual);
    }
}
