package org.praxiscms.core.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checks every setting at the start, and not at the first request that needs it. Numbers and yes or no are checked here,
 * since MicroProfile Config takes the default instead of a misspelt one. All else is checked by the class that uses the
 * setting, in its constructor: each bean that has a setting injected is made now.
 */
@ApplicationScoped
public class SettingsCheck {

    private static final String OURS = "org.praxiscms.";

    private final BeanManager beans;
    private final Config config;

    @Inject
    public SettingsCheck(BeanManager beans, Config config) {
        this.beans = beans;
        this.config = config;
    }

    protected SettingsCheck() {
        this(null, null);
    }

    /** @throws WrongSettingException for the first setting that cannot be used */
    public void check() {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().getName().startsWith(OURS)) {
                check(bean);
            }
        }
    }

    private void check(Bean<?> bean) {
        List<InjectionPoint> settings = bean.getInjectionPoints().stream()
                .filter(point -> point.getAnnotated().isAnnotationPresent(ConfigProperty.class))
                .toList();
        settings.forEach(this::check);
        if (!settings.isEmpty() && bean.getScope() == ApplicationScoped.class) {
            make(bean);
        }
    }

    private void check(InjectionPoint point) {
        String property =
                point.getAnnotated().getAnnotation(ConfigProperty.class).name();
        SettingRange range = point.getAnnotated().getAnnotation(SettingRange.class);
        Optional<String> text = config.getOptionalValue(property, String.class).filter(value -> !value.isBlank());
        Type type = withoutOptional(point.getType());
        if (type == int.class || type == Integer.class) {
            if (range == null) {
                throw new IllegalStateException("There is no @SettingRange for " + property);
            }
            text.ifPresent(value -> SettingText.number(property, value, range.least(), range.most()));
        } else if (type == boolean.class || type == Boolean.class) {
            text.ifPresent(value -> SettingText.flag(property, value));
        }
    }

    private <T> void make(Bean<T> bean) {
        beans.getContext(ApplicationScoped.class).get(bean, beans.createCreationalContext(bean));
    }

    private static Type withoutOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }
}
