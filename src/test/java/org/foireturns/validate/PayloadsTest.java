package org.foireturns.validate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.Severity;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A constraint says by its payload what comes of breaking it, and by its message which finding; one that does not say
 * is a mistake.
 */
class PayloadsTest {

    @ParameterizedTest
    @ValueSource(classes = {CountCandidate.class, RecordCandidate.class, RecordCandidate.Victim.class})
    void everyConstraintRejectsOrAsksAndNamesAFinding(Class<?> type) {
        try (var factory = jakarta.validation.Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            BeanDescriptor described = factory.getValidator().getConstraintsForClass(type);
            List<ConstraintDescriptor<?>> all = Stream.concat(
                            Stream.of(described.getConstraintDescriptors()),
                            described.getConstrainedProperties().stream()
                                    .map(property -> property.getConstraintDescriptors()))
                    .<ConstraintDescriptor<?>>flatMap(Collection::stream)
                    .toList();
            assertThat(all).isNotEmpty();
            assertThat(all)
                    .allSatisfy(constraint -> assertThat(FaultKinds.codes())
                            .as(
                                    "the message of %s is to be the code of a finding in FaultKinds",
                                    constraint.getAnnotation())
                            .contains(constraint.getMessageTemplate()));
            assertThat(all)
                    .allSatisfy(constraint -> assertThat(constraint.getPayload())
                            .as("%s needs the payload Rejects or Asks", constraint.getAnnotation())
                            .hasSize(1)
                            .isSubsetOf(Set.of(Severity.Rejects.class, Severity.Asks.class)));
        }
    }
}
