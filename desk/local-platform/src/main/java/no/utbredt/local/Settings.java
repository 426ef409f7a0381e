package no.utbredt.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import no.utbredt.local.issuer.Door;

/**
 * How one platform is to run.
 *
 * @param data folder that keeps what the engines know, absolute
 * @param kafkaPort 0 to 65535, 0 for a free one; so are the others
 * @param issuerListen address the token issuer listens on
 * @param issuerUri what the token issuer is called; empty for its address on this machine
 * @param pages what browsers call the pages that send them to the token issuer
 * @param clients file of further clients that may fetch tokens
 * @param stopsWithParent whether the end of standard input stops the platform
 */
record Settings(
        Path data,
        int kafkaPort,
        int mongoPort,
        int issuerPort,
        String issuerListen,
        Optional<String> issuerUri,
        String pages,
        Optional<Path> clients,
        boolean stopsWithParent) {

    static Settings read(Properties properties, Map<String, String> environment) {
        return new Settings(
                Path.of(Setting.DATA.in(properties, environment))
                        .toAbsolutePath()
                        .normalize(),
                port(Setting.KAFKA_PORT, properties, environment),
                port(Setting.MONGO_PORT, properties, environment),
                port(Setting.ISSUER_PORT, properties, environment),
                Setting.ISSUER_LISTEN.in(properties, environment),
                Optional.of(Setting.ISSUER_URI.in(properties, environment)).filter(uri -> !uri.isEmpty()),
                Setting.PAGES.in(properties, environment),
                Optional.of(Setting.CLIENTS.in(properties, environment))
                        .filter(file -> !file.isEmpty())
                        .map(Path::of),
                Boolean.parseBoolean(Setting.STOP_WITH_PARENT.in(properties, environment)));
    }

    /** The token issuer's door, once its port is settled. */
    Door door(int port) {
        return new Door(issuerListen, port, issuerUri.orElse("http://127.0.0.1:" + port));
    }

    private static int port(Setting setting, Properties properties, Map<String, String> environment) {
        String value = setting.in(properties, environment);
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw CannotStart.because(
                    CannotStart.WRONG_SETTING,
                    "%s (-D%s) is a port from 0 to 65535, 0 for a free one; it was given '%s'"
                            .formatted(setting.variable(), setting.property(), value));
        }
        return Integer.parseInt(value);
    }
}
