package no.utbredt.reporting.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.0.1",
                "192.0.0.1",
                "198.19.0.1",
                "203.0.113.7",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "3fff::1"
            })
    void what_is_not_of_the_public_internet_is_not_told(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.0.1", "100.128.0.1", "172.32.0.1", "193.0.0.1", "2a00:1450:400f::200e"})
    void what_is_of_the_public_internet_may_be_told(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void of_a_name_that_has_both_only_the_public_address_is_connected_to() throws UnknownHostException {
        var names = new InMemoryDnsResolver();
        names.add("both.example", InetAddress.getByName("10.0.0.1"), InetAddress.getByName("8.8.8.8"));
        names.add("within.example", InetAddress.getByName("10.0.0.1"));
        var addresses = new PublicAddresses(names);

        assertThat(addresses.resolve("both.example")).containsExactly(InetAddress.getByName("8.8.8.8"));
        assertThat(addresses.resolve("both.example", 443)).hasSize(1);
        assertThatThrownBy(() -> addresses.resolve("within.example")).isInstanceOf(PublicAddresses.NotPublic.class);
    }
}
