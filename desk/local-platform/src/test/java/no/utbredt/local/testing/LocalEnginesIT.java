package no.utbredt.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import no.utbredt.local.Addresses;
import no.utbredt.local.Setting;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalEnginesIT {

    @TempDir
    Path folder;

    @Test
    void a_folder_named_in_any_language_will_do() throws Exception {
        try (LocalEngines engines = LocalEngines.start(folder.resolve("blå bær og Łódź"))) {
            assertThat(clusterId(engines)).isNotBlank();
        }
    }

    @Test
    void two_platforms_run_side_by_side_and_know_nothing_of_each_other() throws Exception {
        try (LocalEngines one = LocalEngines.start(folder.resolve("one"));
                LocalEngines other = LocalEngines.start(folder.resolve("other"));
                MongoClient inOne = MongoClients.create(one.addresses().mongoUri());
                MongoClient inOther = MongoClients.create(other.addresses().mongoUri())) {
            inOne.getDatabase("utbredt").getCollection("actors").insertOne(new Document("_id", "bergen"));

            assertThat(inOther.getDatabase("utbredt").getCollection("actors").countDocuments())
                    .isZero();
            assertThat(clusterId(one)).isNotEqualTo(clusterId(other));
            assertThat(one.token("cgm-local")).isNotEqualTo(other.token("cgm-local"));
        }
    }

    @Test
    void a_killed_platform_starts_again_at_the_same_addresses_with_the_same_cluster_and_key() throws Exception {
        try (LocalEngines engines = LocalEngines.start(folder)) {
            Addresses before = engines.addresses();
            String cluster = clusterId(engines);
            SignedJWT token = SignedJWT.parse(engines.token("dips-local"));
            engines.kill();
            engines.startAgain();

            assertThat(engines.addresses())
                    .usingRecursiveComparison()
                    .ignoringFields("pid")
                    .isEqualTo(before);
            assertThat(clusterId(engines)).isEqualTo(cluster);
            JWKSet keys = JWKSet.load(URI.create(before.issuer() + "/.well-known/openid-configuration/jwks")
                    .toURL());
            assertThat(token.verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey())))
                    .isTrue();
        }
    }

    @Test
    void stopped_in_good_order_it_leaves_no_addresses_behind() throws Exception {
        try (LocalEngines engines = LocalEngines.start(folder)) {
            assertThat(Addresses.of(folder)).contains(engines.addresses());
        }
        assertThat(Addresses.of(folder)).isEmpty();
    }

    @Test
    void a_taken_port_ends_the_start_with_exit_code_2_and_names_port_and_setting() throws Exception {
        try (ServerSocket neighbour = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String taken = Integer.toString(neighbour.getLocalPort());

            assertThatThrownBy(() -> LocalEngines.start(folder, Map.of(Setting.MONGO_PORT, taken)))
                    .hasMessageContaining("exit code 2")
                    .hasMessageContaining("Port " + taken + " for the document store is taken")
                    .hasMessageContaining("UTBREDT_LOCAL_MONGO_PORT");
        }
    }

    @Test
    void a_second_platform_on_the_same_folder_is_refused_and_the_first_goes_on() throws Exception {
        try (LocalEngines first = LocalEngines.start(folder)) {
            assertThatThrownBy(() -> LocalEngines.start(folder))
                    .hasMessageContaining("exit code 3")
                    .hasMessageContaining("Another local platform runs on " + folder)
                    .hasMessageContaining("UTBREDT_LOCAL_DATA");
            assertThat(first.token("operator-local")).isNotEmpty();
            assertThat(Addresses.of(folder)).contains(first.addresses());
        }
    }

    private static String clusterId(LocalEngines engines) throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", engines.addresses().bootstrapServers()))) {
            return admin.describeCluster().clusterId().get();
        }
    }
}
