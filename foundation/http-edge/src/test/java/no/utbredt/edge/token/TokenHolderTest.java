package no.utbredt.edge.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Tokens with the claims HelseID gives them. */
class TokenHolderTest {

    @ParameterizedTest(name = "tenancy {0}, supplier {1}: multi-tenant is {2}")
    @CsvSource(textBlock = """
            ,              ,          false
            ,              999000010, true
            none,          ,          false
            single-tenant, ,          false
            multi-tenant,  ,          true
            multi-tenant,  999000010, true
            """)
    void a_client_of_many_is_told_by_its_tenancy_or_else_by_its_supplier(
            @Nullable String tenancy, @Nullable String supplier, boolean multiTenant) {
        Map<String, Object> claims = new HashMap<>(Map.of("client_id", "cgm"));
        if (tenancy != null) {
            claims.put("helseid://claims/client/client_tenancy", tenancy);
        }
        if (supplier != null) {
            claims.put("helseid://claims/client/claims/orgnr_supplier", supplier);
        }

        assertThat(holder(claims).multiTenant()).isEqualTo(multiTenant);
    }

    @Test
    void client_organisation_unit_and_supplier_are_four_things() {
        TokenHolder holder = holder(Map.of(
                "client_id", "8cd7c619",
                "helseid://claims/client/claims/orgnr_parent", "964338531",
                "helseid://claims/client/claims/orgnr_child", "974557746",
                "helseid://claims/client/claims/orgnr_supplier", "999000010"));

        assertThat(holder).isEqualTo(new TokenHolder("8cd7c619", "964338531", "974557746", "999000010", true));
    }

    private static TokenHolder holder(Map<String, Object> claims) {
        ClaimAccessor token = () -> claims;
        return TokenHolder.of(token);
    }
}
