package no.utbredt.documents.mongo;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * Spring Data's operations as every store here uses them: what is kept names no Java class, and an id stays the text it is, also
 * where it could be read as one of MongoDB's own.
 */
public final class StoreOperations {

    private StoreOperations() {}

    /** Operations on that database. Making them touches no server. */
    public static MongoTemplate on(MongoClient client, String database) {
        var conversions = MongoCustomConversions.create(each ->
                each.registerConverters(ConverterBuilder.reading(Document.class, HistoryEntry.class, HistoryEntry::of)
                        .andWriting(HistoryEntry::document)
                        .getConverters()));
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context) {
            @Override
            public @Nullable Object convertId(@Nullable Object id, Class<?> type) {
                return id;
            }
        };
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.afterPropertiesSet();
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, database), converter);
    }
}
