ALTER TABLE "imports" DROP CONSTRAINT "imports_user_id_users_id_fk";
