import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { CannotStart } from './cannot-start.ts'

/** The role of every query of the program: it owns no table, so row-level security holds for it. */
export const appRole = 'bekal_app'

/**
 * Makes the role and lets the current user take it. Roles belong to the whole server and advisory locks to one
 * database, so another program may do the same at this moment: then we look again.
 */
export async function ensureRole(client: pg.Client): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(makeRole)
      return
    } catch (cause) {
      const { code } = cause as pg.DatabaseError
      if (code === insufficientPrivilege) throw mayNotMakeRoles(cause)
      if (attempt === 20 || !(code && raced.includes(code))) throw cause
      await pause(50)
    }
  }
}

const insufficientPrivilege = '42501'

/** duplicate_object, unique_violation, and internal_error for "tuple concurrently updated". */
const raced = ['42710', '23505', 'XX000']

const makeRole = `do $$
  begin
    if not exists (select from pg_roles where rolname = '${appRole}') then
      create role ${appRole} nologin;
    end if;
    if not exists (
      select from pg_roles where rolname = current_user and rolsuper
      union all
      select from pg_auth_members m
        join pg_roles role on role.oid = m.roleid
        join pg_roles member on member.oid = m.member
        where role.rolname = '${appRole}' and member.rolname = current_user
          and coalesce((to_jsonb(m) ->> 'set_option')::boolean, true)
    ) then
      execute format('grant ${appRole} to %I', current_user);
    end if;
  end
$$`

function mayNotMakeRoles(cause: unknown): CannotStart {
  return new CannotStart(
    'no-role',
    `Pengguna basis data tidak boleh membuat peran ${appRole}; mintalah administrator server membuat peran itu (nologin) dan memberikannya kepada pengguna ini.`,
    cause,
  )
}
