package dev.rolecall.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.provider.Grantee.Naming;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GranteeTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "UUID, 0ae92ecb-21ed-47c5-9f7e-0b2cbe325a20, true",
        "UUID, 0AE92ECB-21ED-47C5-9F7E-0B2CBE325A20, true",
        "UUID, 0ae92ecb21ed47c59f7e0b2cbe325a20, false",
        "UUID, anna@rolecall.example, false",
        "ADDRESS, anna@rolecall.example, true",
        "ADDRESS, anna@rolecall, false",
        "ADDRESS, anna kowalska@rolecall.example, false",
        "OBJECT_ID, 5f1e0c6ab1d2c3e4f5a6b7c8, true",
        "OBJECT_ID, 5f1e0c6ab1d2c3e4f5a6b7c, false",
        "OBJECT_ID, anna@rolecall.example, false",
        "OBJECT_ID_OR_USER_NAME, anna@rolecall.example, true",
        "OBJECT_ID_OR_USER_NAME, 5f1e0c6ab1d2c3e4f5a6b7c8, true",
        "NOTHING, everyone, true"
    })
    void a_grantee_accepts_only_what_can_name_it(Naming naming, String text, boolean accepted) {
        assertThat(new Grantee(PrincipalKind.USER, naming).accepts(text)).isEqualTo(accepted);
    }
}
