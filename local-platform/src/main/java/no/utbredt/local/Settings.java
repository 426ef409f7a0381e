package no.utbredt.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * How one platform is to run.
 *
 * @param data folder that keeps what the engines know, absolute
 * @param kafkaPort 0 to 65535, 0 for a free one; so are the others
 * @param clients file of further clients that may fetch tokens
 * @param stopsWithParent whether the end of standard input stops the platform
 */
record Settings(
        Path data, int kafkaPort, int mongoPort, int issuerPort, Optional<Path> clients, boolean stopsWithParent) {

    static Settings read(Properties properties, Map<String, String> environment) {
        return new Settings(
                Path.of(Setting.DATA.in(properties, environment))
                        .toAbsolutePath()
                        .normalize(),
                port(Setting.KAFKA_PORT, properties, environment),
                port(Setting.MONGO_PORT, properties, environment),
                port(Setting.ISSUER_PORT, properties, environment),
                Optional.of(Setting.CLIENTS.in(properties, environment))
                        .filter(file -> !file.isEmpty())
                        .map(Path::of),
                Boolean.parseBoolean(Setting.STOP_WITH_PARENT.in(properties, environment)));
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
